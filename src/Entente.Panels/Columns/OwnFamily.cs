using Entente.Panels.Units;

namespace Entente.Panels.Columns;

/// <summary>The columns that a unit has of its own, behind the face of a family.</summary>
internal sealed class OwnFamily : ColumnFamily
{
    private readonly UnitRows _unit;

    private OwnFamily(UnitRows unit)
        : base("unit", "columns of the unit itself") => _unit = unit;

    public static OwnFamily Of(UnitRows unit) => new(unit);

    public override IEnumerable<PanelColumnInfo> Offer(PanelSources sources) => _unit.Own();

    public override LevelColumn Make(PanelColumnInfo column, PanelContext panel) => _unit.MakeOwn(column);
}
