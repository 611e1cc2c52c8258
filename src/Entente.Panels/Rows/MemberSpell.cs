namespace Entente.Panels.Rows;

/// <summary>A state's membership in a state system, from its first to its last day.</summary>
/// <param name="Code">The state's number in the system.</param>
/// <param name="Name">What the state is called.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="IsMicrostate">Whether it is a microstate; null where the list does not tell.</param>
internal readonly record struct MemberSpell(int Code, string Name, DateOnly First, DateOnly Last, bool? IsMicrostate);
