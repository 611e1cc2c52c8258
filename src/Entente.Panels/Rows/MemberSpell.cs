namespace Entente.Panels.Rows;

/// <summary>A state's membership in a state system, from its first to its last day.</summary>
internal readonly record struct MemberSpell(int Code, string Name, DateOnly First, DateOnly Last, bool IsMicrostate);
