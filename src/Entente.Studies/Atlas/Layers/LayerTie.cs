using Entente.Domain.States;

namespace Entente.Studies.Atlas.Layers;

/// <summary>A tie of a layer: two states of the record and the days. A state that the record does not know is the default.</summary>
internal readonly record struct LayerTie(StateId A, StateId B, DateOnly First, DateOnly Last);
