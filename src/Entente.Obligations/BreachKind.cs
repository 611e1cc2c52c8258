namespace Entente.Obligations;

/// <summary>What sort of promise an attack breaks.</summary>
public enum BreachKind : byte { NonAggression, Neutrality, Guarantee, Friendship }
