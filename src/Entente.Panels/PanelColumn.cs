using Entente.Panels.Columns;
using Entente.Panels.Rows;
using Entente.Store.Tables;

namespace Entente.Panels;

/// <summary>A column of a panel: its name there, what it means, and its cells.</summary>
public sealed class PanelColumn
{
    internal PanelColumn(string name, PanelColumnInfo info, int side, Series cells, TablePlaces? through = null) =>
        (Name, Info, Side, Cells, Through) = (name, info, side, cells, through);

    /// <summary>Its name in the panel: <c>cinc1</c> for the first state's.</summary>
    public string Name { get; }

    public PanelColumnInfo Info { get; }

    public ColumnType Type => Cells.Type;

    /// <summary>Which state, pair or record of the row it is about, from 0.</summary>
    internal int Side { get; }

    internal Series Cells { get; }

    internal TablePlaces? Through { get; }

    /// <summary>Names the array of places that leads from a row to its cell, so that what is shared is worked out once.</summary>
    internal (ColumnLevel Level, int Side, TablePlaces? Through) Role => (Info.Level, Side, Through);

    /// <summary>The column's cells for the rows of a block.</summary>
    internal Pick In(Block block) => new(Cells, Info.Level switch
    {
        ColumnLevel.State => block.Members[Side],
        ColumnLevel.Dyad => Through is null ? block.Pair(Side) : block.Through(Side, Through),
        ColumnLevel.Unit => block.Owns[Side],
        _ => null,
    });
}
