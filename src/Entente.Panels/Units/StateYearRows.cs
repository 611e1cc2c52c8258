using Entente.Panels.Rows;

namespace Entente.Panels.Units;

/// <summary>Members by number and year.</summary>
internal sealed class StateYearRows(PanelContext panel) : UnitRows(panel)
{
    public override IEnumerable<PanelColumn> Keys() => [StateKey(0, 1), YearKey()];

    public override IEnumerable<Block> Blocks() => [new(Panel.States.Count, [null], FindPairs)];
}
