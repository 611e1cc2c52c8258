using Entente.Panels.Rows;

namespace Entente.Panels.Units;

/// <summary>Pairs of members by first number, second number and year.</summary>
internal sealed class DyadYearRows(PanelContext panel) : UnitRows(panel)
{
    public override IEnumerable<PanelColumn> Keys() => [StateKey(0, 2), StateKey(1, 2), YearKey()];

    public override IEnumerable<Block> Blocks()
    {
        var block = new Block(Panel.Dyads.Count, [Panel.Dyads.First, Panel.Dyads.Second], FindPairs);
        block.SetPair(0, null);
        return [block];
    }
}
