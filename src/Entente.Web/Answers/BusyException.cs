namespace Entente.Web.Answers;

/// <summary>Too many questions are waiting for an answer.</summary>
internal sealed class BusyException() : Exception("Too many questions are being answered at this moment. Ask again in a second.");
