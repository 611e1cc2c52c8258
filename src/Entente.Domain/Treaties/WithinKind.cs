namespace Entente.Domain.Treaties;

/// <summary>How the place of an attack is tied to the beneficiary and to an area of the gazetteer.</summary>
public enum WithinKind : byte
{
    /// <summary>In the area, whoever holds the spot.</summary>
    Area,

    /// <summary>Under the beneficiary's sovereignty.</summary>
    OwnTerritory,

    /// <summary>Administered by the beneficiary.</summary>
    OwnAdministered,

    /// <summary>The beneficiary's home territory, without dependencies.</summary>
    Metropolitan,

    /// <summary>Under the beneficiary's sovereignty and in the area.</summary>
    OwnIn,

    /// <summary>Administered by the beneficiary and in the area.</summary>
    AdministeredIn,
}
