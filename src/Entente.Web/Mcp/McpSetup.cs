using Entente.Web.Answers;

namespace Entente.Web.Mcp;

/// <summary>What the server tells of itself to language models.</summary>
internal static class McpSetup
{
    private const string Instructions = """
        Entente holds treaties from 1815 to today as typed obligations: who owes what to whom, by which article, from which day to which.
        It says what the texts oblige states to do, as far as the record goes; it does not say what states will do. Every answer names articles and sources: cite them.
        States are named as people name them (Japan, JPN, cow:740); names mean what they meant on the day. Days are written 1914-07-28.
        Ask 'brief' for two states, 'crisis' for what follows from an attack, 'treaty' for a text, 'obligations' for one state's duties.
        """;

    public static IMcpServerBuilder AddEntenteTools(this IServiceCollection services) =>
        services.AddMcpServer(o =>
        {
            o.ServerInfo = new() { Name = "entente", Title = "Entente: treaties as obligations", Version = Library.Version };
            o.ServerInstructions = Instructions;
        }).WithTools<EntenteTools>();
}
