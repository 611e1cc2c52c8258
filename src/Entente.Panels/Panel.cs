using Entente.Panels.Recipes;
using Entente.Panels.Rows;
using Entente.Store.Catalogue;

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
        (Versions, UsesRecord) = ([.. context.Used], context.UsesRecord);
        (FirstYear, LastYear, RecordThrough) = (context.States.FirstYear, context.States.LastYear, context.Sources.Record.CurrentThrough);
    }

    public Recipe Recipe { get; }

    /// <summary>Keys first, then in the order of the recipe.</summary>
    public IReadOnlyList<PanelColumn> Columns { get; }

    /// <summary>How many of the columns name the row.</summary>
    public int Keys { get; }

    /// <summary>Whether the rows are made block by block while they are written.</summary>
    public bool IsStreamed { get; }

    /// <summary>The datasets that were used, with version, licence and citations.</summary>
    public IReadOnlyList<DatasetVersion> Versions { get; }

    /// <summary>Whether the treaties of the record were used.</summary>
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

    internal IEnumerable<Block> Blocks() => _blocks();
}
