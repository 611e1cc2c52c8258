using Entente.Studies.Views;

namespace Entente.Studies.Figures;

/// <summary>The headline figures of one state.</summary>
/// <remarks><see cref="ShareOfGdp"/> is null where expenditure or GDP is missing, or their years lie too far apart to be divided.</remarks>
public sealed record FiguresRow(StateView State, FigureView MilitaryExpenditure, BurdenView? ShareOfGdp, FigureView Gdp, FigureView Population, FigureView ArmedForcesPersonnel)
{
    /// <summary>The four figures in the order of the measures.</summary>
    internal IEnumerable<FigureView> All => [MilitaryExpenditure, Gdp, Population, ArmedForcesPersonnel];
}
