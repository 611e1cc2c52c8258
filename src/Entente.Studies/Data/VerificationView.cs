using Entente.Store.Reading;

namespace Entente.Studies.Data;

/// <summary>What looking over the store found.</summary>
public sealed record VerificationView(int Versions, int Tables, IReadOnlyList<Damage> Damages);
