namespace Entente.Domain.Treaties;

/// <summary>Primary: the text or an official notice. Secondary: scholarship, press, a data set.</summary>
public enum SourceKind : byte { Primary, Secondary }
