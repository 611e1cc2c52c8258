namespace Entente.Obligations;

/// <summary>Why a duty is not due; the closed list of the casebook.</summary>
public enum Reason : byte
{
    None,
    NotInForce,
    NotAParty,
    Suspended,
    OutsideArea,
    AdversaryNotNamed,
    AttackerCount,
    BeneficiaryIsAggressor,
    BeneficiaryNotAttacked,
    AttackerIsPromisor,
    NoSuchDuty,
    Reservation,
    ObjectNotCovered,
}
