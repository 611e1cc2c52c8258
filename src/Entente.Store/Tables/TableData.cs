namespace Entente.Store.Tables;

/// <summary>A whole table in memory, column by column, on its way into the store.</summary>
public sealed class TableData
{
    public TableData(TableShape shape)
    {
        Shape = shape;
        Columns = [.. shape.Columns.Select(c => new ColumnData(c))];
    }

    /// <summary>The same cells under a shape that says more of them; the columns must be the same.</summary>
    public TableData(TableData cells, TableShape shape) => (Shape, Columns) = (shape, cells.Columns);

    public TableShape Shape { get; }

    public IReadOnlyList<ColumnData> Columns { get; }

    public int Rows => Columns.Count == 0 ? 0 : Columns[0].Count;

    public ColumnData this[string name] => Columns.First(c => c.Column.Name == name);

    /// <summary>The table without the rows that are marked.</summary>
    public TableData Without(ReadOnlySpan<bool> isLeftOut)
    {
        var rest = new TableData(Shape);
        for (int row = 0; row < Rows; row++)
            if (!isLeftOut[row])
                for (int c = 0; c < Columns.Count; c++)
                    rest.Columns[c].AddFrom(Columns[c], row);
        return rest;
    }
}
