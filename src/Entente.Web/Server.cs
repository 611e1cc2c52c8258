using System.Net;
using System.Net.Sockets;
using Entente.Rendering;
using Entente.Studies;
using Entente.Web.Answers;
using Entente.Web.Api;
using Entente.Web.Atlas;
using Entente.Web.Guarding;
using Entente.Web.Mcp;
using Entente.Web.Pages;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace Entente.Web;

/// <summary>The server: the interface, the tools, the atlas, and what guards them.</summary>
internal static class Server
{
    /// <summary>How many ports are tried from the usual one on.</summary>
    private const int PortsTried = 20;

    /// <summary>Serves until it is told to stop.</summary>
    /// <exception cref="QuestionException">The port that was asked for is taken.</exception>
    public static async Task RunAsync(Settings settings)
    {
        await using var app = Build(settings with { Port = settings.Port ?? FreePort(settings.Bind) });
        try
        {
            await app.StartAsync();
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new QuestionException($"Port {settings.Port} of {settings.Bind} is taken by another program. Give another with --port, or 0 for any that is free.");
        }
        string address = Address(app);
        await Console.Out.WriteLineAsync(settings.Service is Service.Mcp ? $"The tools answer at {address}/mcp (stop with Ctrl+C)" : $"The atlas: {address}/ (stop with Ctrl+C)");
        if (settings.OpensBrowser)
            Browser.Open(address + "/");
        await app.WaitForShutdownAsync();
    }

    /// <summary>The server, not yet started.</summary>
    public static WebApplication Build(Settings settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(Server).Assembly.GetName().Name, EnvironmentName = Environments.Production, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders().AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.WebHost.ConfigureKestrel(server =>
        {
            Limits.Apply(server);
            server.Listen(settings.Bind, settings.Port ?? 0);
        });
        builder.Services.Configure<SocketTransportOptions>(o => o.Backlog = 4096);
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter>(new Outermost(settings)));
        AddServices(builder.Services, settings);
        var app = builder.Build();
        UseAll(app, settings);
        return app;
    }

    /// <summary>Where a started server answers, as <c>http://127.0.0.1:5180</c>.</summary>
    public static string Address(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("0.0.0.0", "127.0.0.1").Replace("[::]", "[::1]");

    private static void AddServices(IServiceCollection services, Settings settings)
    {
        services.AddSingleton(new Library(settings.Corpus)).AddSingleton(settings.Store).AddSingleton<Shelf>().AddSingleton<Questions>().AddSingleton<Desk>().AddSingleton<PanelDesk>();
        services.AddHostFiltering(o => Limits.Apply(o, settings));
        services.AddRateLimiter(o => Limits.Apply(o, settings.Rate));
        services.AddRequestTimeouts(Limits.Apply);
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = ["application/json", "application/problem+json", "text/csv", "text/markdown", "text/html", "text/css", "text/javascript", "application/javascript", "image/svg+xml", "application/wasm"];
        });
        services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.SnakeCaseLower;
            // The description would otherwise say that a number may come as text.
            o.SerializerOptions.NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict;
            o.SerializerOptions.TypeInfoResolverChain.Insert(0, AnswerJson.Plain);
        });
        services.AddOpenApi("v1", Description.Apply);
        services.AddEntenteTools().WithHttpTransport(o => o.Stateless = true);
    }

    private static void UseAll(WebApplication app, Settings settings)
    {
        app.UseResponseCompression();
        app.UseRateLimiter();
        app.UseRouting();
        app.UseRequestTimeouts();
        if (settings.Service is Service.Atlas)
        {
            var api = app.MapGroup("/api/v1");
            api.MapRecord();
            api.MapPanels();
            api.MapCrises();
            api.MapAtlas();
            app.MapOpenApi("/api/v1/openapi.json");
        }
        app.MapMcp("/mcp").DisableRequestTimeout();
        if (settings.Service is Service.Atlas)
            app.UseAtlasFiles(settings.Root);
        // Nobody should wait for what can be made before the first question.
        var library = app.Services.GetRequiredService<Library>();
        app.Lifetime.ApplicationStarted.Register(() => _ = Task.Run(library.Warm));
    }

    private static int FreePort(IPAddress bind)
    {
        for (int port = Settings.UsualPort; port < Settings.UsualPort + PortsTried; port++)
        {
            using var socket = new Socket(bind.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                socket.Bind(new IPEndPoint(bind, port));
                return port;
            }
            catch (SocketException)
            {
                // Taken: the next one.
            }
        }
        return 0;
    }
}
