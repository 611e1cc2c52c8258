using Entente.Panels.Recipes;
using Entente.Panels.Rows;
using Entente.Store.Catalogue;
using Entente.Store.Provenance;

namespace Entente.Panels;

/// <summary>A panel: rows of one unit, columns from many sources, a reason for every empty cell.</summary>
/// <remarks>
/// Cells are held where they are few (a state in a year, a pair in a year) and picked for each row when they are read or written, so that a panel of
/// two million rows and sixty columns takes little more memory than its keys. What may outgrow memory is made in blocks, one after another.
/// </remarks>
public sealed class Panel
{
    private readonly Func<IEnumerable<Block>> _blocks;
    private readonly PanelContext _context;

    internal Panel(Recipe recipe, IReadOnlyList<PanelColumn> columns, int keys, Func<IEnumerable<Block>> blocks, bool isStreamed, PanelContext context)
    {
        (Recipe, Columns, Keys, _blocks, IsStreamed, _context) = (recipe, columns, keys, blocks, isStreamed, context);
        (Versions, Citations, UsesRecord) = ([.. context.Used], [.. context.Citations], context.UsesRecord);
        YearsOfStates = context.States.Years;
        (FirstYear, LastYear, RecordThrough) = (context.States.FirstYear, context.States.LastYear, context.Sources.Record.CurrentThrough);
    }

    /// <summary>The recipe from which the panel was built.</summary>
    public Recipe Recipe { get; }

    /// <summary>Keys first, then in the order of the recipe.</summary>
    public IReadOnlyList<PanelColumn> Columns { get; }

    /// <summary>How many of the columns name the row.</summary>
    public int Keys { get; }

    /// <summary>Whether the rows are made block by block while they are written.</summary>
    public bool IsStreamed { get; }

    /// <summary>The datasets that were used, with version, licence and citations.</summary>
    public IReadOnlyList<DatasetVersion> Versions { get; }

    /// <summary>The works to cite: those behind the tables that were read, the record where it was used, and no others.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>Whether the record's treaties or its list of states were used.</summary>
    public bool UsesRecord { get; }

    /// <summary>The day to which the record was checked.</summary>
    public DateOnly RecordThrough { get; }

    /// <summary>What was decided on the way: duplicates reduced, rows left out by filters. Of a panel made in blocks what filters left out is known once it was written or counted.</summary>
    public IReadOnlyList<string> Notes => [.. _context.Notes];

    public int FirstYear { get; }

    public int LastYear { get; }

    /// <summary>The number of rows; counted by making them where the panel is made in blocks.</summary>
    public long Rows => Blocks().Sum(b => (long)b.Count);

    public PanelColumn this[string name] => Columns.FirstOrDefault(c => c.Name == name) ?? throw new PanelException($"The panel has no column '{name}'; it has {string.Join(", ", Columns.Select(c => c.Name))}.");

    /// <summary>The rows from the beginning, each as its cells in the order of the columns.</summary>
    /// <remarks>For looking and for small panels; files are written column by column.</remarks>
    public IEnumerable<PanelCell[]> Cells()
    {
        foreach (var block in Blocks())
        {
            var picks = Columns.Select(c => c.In(block)).ToArray();
            for (int row = 0; row < block.Count; row++)
                yield return [.. picks.Select(p => new PanelCell(p.At(row), p.AbsenceAt(row)))];
        }
    }

    /// <summary>The cell of a column in the row that has these keys; null when there is no such row.</summary>
    /// <param name="keys">A value for each key column, as text, in their order.</param>
    /// <param name="column">A column.</param>
    public PanelCell? Find(IReadOnlyList<string> keys, string column)
    {
        if (keys.Count != Keys)
            throw new PanelException($"A row is named by {Keys} values ({string.Join(", ", Columns.Take(Keys).Select(c => c.Name))}), not {keys.Count}.");
        var wanted = this[column];
        foreach (var block in Blocks())
        {
            var picks = Columns.Take(Keys).Select(c => c.In(block)).ToArray();
            for (int row = 0; row < block.Count; row++)
                if (picks.Zip(keys).All(p => Convert.ToString(p.First.At(row), System.Globalization.CultureInfo.InvariantCulture) == p.Second))
                    return new(wanted.In(block).At(row), wanted.In(block).AbsenceAt(row));
        }
        return null;
    }

    /// <summary>The year of every place of a series of states.</summary>
    internal int[] YearsOfStates { get; }

    internal IEnumerable<Block> Blocks() => _blocks();
}
