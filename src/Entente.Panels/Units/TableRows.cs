using Entente.Domain.Data;
using Entente.Panels.Columns;
using Entente.Panels.Rows;
using Entente.Store.Catalogue;
using Entente.Store.Tables;

namespace Entente.Panels.Units;

/// <summary>The rows of a stored table as they stand there: alliances, phases, members, disputes by pair and year.</summary>
internal sealed class TableRows : UnitRows
{
    private readonly DatasetVersion _version;
    private readonly string _table;
    private readonly string _family;
    private readonly string[] _keys;
    private readonly string[] _states;
    private readonly int[] _rows;

    /// <param name="panel">The panel.</param>
    /// <param name="version">The dataset.</param>
    /// <param name="table">Its table.</param>
    /// <param name="family">The family under which its columns are asked for.</param>
    /// <param name="keys">The columns that name a row.</param>
    /// <param name="states">Those of them that hold states, where the unit is also a pair in a year.</param>
    public TableRows(PanelContext panel, DatasetVersion version, string table, string family, string[] keys, string[] states)
        : base(panel)
    {
        (_version, _table, _family, _keys, _states) = (version, table, family, keys, states);
        panel.Use(version);
        int count = version[table]!.Rows;
        int[]? years = states.Length > 0 ? panel.Integers(version, table, "year") : version[table]!.Shape["begyr"] is not null ? panel.Integers(version, table, "begyr") : null;
        int[]? one = states.Length > 1 ? panel.Integers(version, table, states[0]) : null, two = one is null ? null : panel.Integers(version, table, states[1]);
        _rows = [.. Enumerable.Range(0, count).Where(i => (years is null || panel.Recipe.Years is not { } asked || (years[i] >= asked.First && years[i] <= asked.Last)) && (one is null || panel.IsDirected || one[i] < two![i]))];
    }

    public override int Owns => 1;

    public override IEnumerable<PanelColumn> Keys() => _keys.Select(k => new PanelColumn(k, KeyInfo(k, ColumnLevel.Unit, Shape[k]!.Unit, Shape[k]!.Label, Shape[k]!.Type), 0, Cells(k)));

    public override IEnumerable<Block> Blocks()
    {
        if (_states.Length == 0)
            return [new(_rows.Length, [], FindPairs) { Owns = [null] }];
        int[] years = Panel.Integers(_version, _table, "year");
        return [new(_rows.Length, [.. _states.Select(s => Places(Panel.Integers(_version, _table, s), years))], FindPairs) { Owns = [null] }];
    }

    public override IEnumerable<PanelColumnInfo> Own() =>
        Shape.Columns.Where(c => !_keys.Contains(c.Name)).Select(c => new PanelColumnInfo(c.Name, _family, ColumnLevel.Unit, c.Type, c.Unit, c.Label) { Dataset = _version.Dataset, Version = _version.Version, Table = _table, Years = Shape.Years });

    public override LevelColumn MakeOwn(PanelColumnInfo column) => new(Cells(column.Name));

    private TableShape Shape => _version[_table]!.Shape;

    private Series Cells(string column) => TableCells.Gather(Panel.Read(_version, _table, column), _rows, isZeroWithoutCase: false);

    private int[] Places(int[] codes, int[] years)
    {
        var rows = new List<int>();
        return [.. _rows.Select(i =>
        {
            Panel.Rows(ColumnRole.CowState, codes[i], years[i], rows);
            return rows.Count > 0 ? rows[0] : Pick.Nowhere(Absence.OutsideMembership);
        })];
    }
}
