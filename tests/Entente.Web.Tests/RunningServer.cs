using System.Net;
using Microsoft.AspNetCore.Builder;

namespace Entente.Web.Tests;

/// <summary>A server on a free port of this machine, with a front end of two files.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private WebApplication? _app;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, AllowAutoRedirect = false, MaxConnectionsPerServer = 64 });

    public Uri Address => Client.BaseAddress!;

    internal static async Task<WebApplication> Start(Settings settings)
    {
        var app = Server.Build(settings with { Port = 0 });
        await app.StartAsync();
        return app;
    }

    public async ValueTask InitializeAsync()
    {
        _app = await Start(new Settings(Service.Atlas) { Rate = 0, Root = Front() });
        Client.BaseAddress = new(Server.Address(_app) + "/");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
    }

    /// <summary>A front end to serve: an index, a script, and a secret beside the folder.</summary>
    private static string Front()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "front");
        Directory.CreateDirectory(Path.Combine(folder, "wwwroot", "assets"));
        File.WriteAllText(Path.Combine(folder, "secret.txt"), "secret");
        File.WriteAllText(Path.Combine(folder, "wwwroot", "index.html"), "<!doctype html><title>front</title>");
        File.WriteAllText(Path.Combine(folder, "wwwroot", "assets", "app-1234.js"), "export {};");
        return Path.Combine(folder, "wwwroot");
    }
}
