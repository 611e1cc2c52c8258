namespace Entente.Web.Api;

/// <summary>The parameters that an address knows.</summary>
internal sealed record Parameters(IReadOnlyList<string> Names);
