namespace Entente.Studies.Atlas;

/// <summary>What can happen on a day of the atlas: six things to treaties, then the changes of diplomatic relations in their order.</summary>
public enum AtlasEventKind : byte
{
    Signature, EntryIntoForce, Accession, Departure, Denunciation, End,
    Established, Severed, Restored, Downgraded, Upgraded, Suspended, Resumed, Recognised, RecognitionWithdrawn, EnvoyRecalled, EnvoyReturned, Expulsion,
}
