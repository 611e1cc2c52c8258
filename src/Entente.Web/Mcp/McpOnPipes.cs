using Entente.Web.Answers;
using Entente.Web.Atlas;

namespace Entente.Web.Mcp;

/// <summary>The tools over standard input and output, for a program that starts this one.</summary>
internal static class McpOnPipes
{
    public static async Task RunAsync(Settings settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { Args = [] });
        builder.Services.AddSingleton(new Library(settings.Corpus)).AddSingleton(settings.Store).AddSingleton<Shelf>().AddSingleton<Questions>().AddSingleton<Desk>().AddSingleton<PanelDesk>();
        builder.Services.AddEntenteTools().WithStdioServerTransport();
        await builder.Build().RunAsync();
    }
}
