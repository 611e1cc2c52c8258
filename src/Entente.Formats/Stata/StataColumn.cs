namespace Entente.Formats.Stata;

/// <summary>A variable to be written.</summary>
/// <param name="Name">Its name; adapted where Stata would refuse it, see <see cref="StataWriter.Adaptations"/>.</param>
/// <param name="Type">How it is stored; <see cref="StataFit"/> finds the smallest type for given values.</param>
public sealed record StataColumn(string Name, StataType Type)
{
    /// <summary>What it means; at most 80 characters, more are cut off and reported.</summary>
    public string Label { get; init; } = "";

    /// <summary>The name of the set in <see cref="StataDataset.ValueLabels"/> that labels its values.</summary>
    public string ValueLabelSet { get; init; } = "";

    /// <summary>True where the numbers are days, to be shown as dates (%td).</summary>
    public bool IsDay { get; init; }
}
