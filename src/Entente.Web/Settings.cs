using System.Net;
using Entente.Store;
using Entente.Studies;

namespace Entente.Web;

/// <summary>With what the server is started.</summary>
/// <remarks><see cref="Port"/> is null where none was asked for: the atlas then takes the first free one from <see cref="UsualPort"/> on, and the tools speak over the pipes. 0 is any free one.</remarks>
internal sealed record Settings(Service Service)
{
    public const int UsualPort = 5180;

    public int? Port { get; init; }

    public IPAddress Bind { get; init; } = IPAddress.Loopback;

    /// <summary>Names under which it may be called, beside those of the machine itself.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Requests a second that one address may make; 0 for no limit.</summary>
    public int Rate { get; init; } = 200;

    /// <summary>Sites whose pages may show views of the atlas in a frame, as <c>https://example.org</c>. Pages of the atlas itself may always.</summary>
    public IReadOnlyList<string> EmbedFrom { get; init; } = [];

    public bool OpensBrowser { get; init; }

    /// <summary>The folder of the record; null for the one inside the program.</summary>
    public string? Corpus { get; init; }

    /// <summary>Where the public datasets of this machine are. It need not exist yet.</summary>
    public StoreFolder Store { get; init; } = StoreFolder.OfUser();

    /// <summary>The folder of the built front end.</summary>
    public string Root { get; init; } = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>Reads what <c>entente</c> hands over.</summary>
    /// <exception cref="QuestionException">A word is not known, or has no value where it needs one.</exception>
    public static Settings Parse(IReadOnlyList<string> arguments)
    {
        var settings = new Settings(arguments is ["mcp", ..] ? Service.Mcp : Service.Atlas);
        for (int i = arguments is ["mcp" or "atlas", ..] ? 1 : 0; i < arguments.Count; i++)
            settings = arguments[i] switch
            {
                "--browser" => settings with { OpensBrowser = true },
                "--port" or "--http" => settings with { Port = Number(arguments, ref i, IPEndPoint.MaxPort) },
                "--rate" => settings with { Rate = Number(arguments, ref i, int.MaxValue) },
                "--bind" => settings with { Bind = Address(Value(arguments, ref i)) },
                "--host" => settings with { Hosts = [.. settings.Hosts, Value(arguments, ref i)] },
                "--embed-from" => settings with { EmbedFrom = [.. settings.EmbedFrom, Origin(Value(arguments, ref i))] },
                "--corpus" => settings with { Corpus = Folder(Value(arguments, ref i)) },
                "--root" => settings with { Root = Folder(Value(arguments, ref i)) },
                var other => throw new QuestionException($"'{other}' has no meaning here. Start the server with: entente atlas, or entente mcp"),
            };
        return settings;
    }

    private static string Value(IReadOnlyList<string> arguments, ref int i) =>
        ++i < arguments.Count ? arguments[i] : throw new QuestionException($"{arguments[i - 1]}: a value is missing.");

    private static int Number(IReadOnlyList<string> arguments, ref int i, int most)
    {
        string name = arguments[i];
        string text = Value(arguments, ref i);
        return int.TryParse(text, out int number) && number >= 0 && number <= most ? number : throw new QuestionException($"{name}: '{text}' is not a number from 0 to {most}.");
    }

    private static IPAddress Address(string text) => text is "localhost" ? IPAddress.Loopback
        : IPAddress.TryParse(text, out var address) ? address : throw new QuestionException($"--bind: '{text}' is not an address of this machine; give one as 127.0.0.1, or 0.0.0.0 for all.");

    // It is written into a header that browsers obey: nothing but a scheme, a host and a port may come through.
    private static string Origin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var site) && (site.Scheme is "https" or "http") && site.GetLeftPart(UriPartial.Authority) == text.TrimEnd('/') && site.UserInfo.Length == 0 && site.Host.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.')
            ? site.GetLeftPart(UriPartial.Authority)
            : throw new QuestionException($"--embed-from: '{text}' is not the origin of a site; give one as https://example.org, without a path.");

    private static string Folder(string path) => Directory.Exists(path) ? Path.GetFullPath(path) : throw new QuestionException($"There is no folder '{path}'.");
}
