namespace Entente.Domain.Places;

/// <summary>What sort of place an entry of the gazetteer is.</summary>
public enum PlaceKind : byte { Territory, Dependency, Exclave, Leased, Disputed, Island, Region, City, Base, Sea, Strait, Gulf, Airspace, Space, Cyber }
