namespace Entente.Studies.Briefs;

/// <summary>Something that changed between two states: the day, what happened, the treaty if one.</summary>
public sealed record Change(string On, string What, string? Treaty);
