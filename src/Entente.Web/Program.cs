using System.Reflection;
using Entente.Corpus;
using Entente.Studies;
using Entente.Web;
using Entente.Web.Mcp;

// The tool that writes the description of the interface in the build starts the program in its own way, and stops it when it has seen it.
if (Assembly.GetEntryAssembly() != Assembly.GetExecutingAssembly())
{
    await Server.Build(new Settings(Service.Atlas)).RunAsync();
    return 0;
}

try
{
    var settings = Settings.Parse(args);
    if (settings is { Service: Service.Mcp, Port: null })
        await McpOnPipes.RunAsync(settings);
    else
        await Server.RunAsync(settings);
    return 0;
}
catch (Exception e) when (e is QuestionException or RecordException)
{
    await Console.Error.WriteLineAsync($"error: {e.Message}");
    return 2;
}
catch (IOException e)
{
    await Console.Error.WriteLineAsync($"error: {e.Message}");
    return 3;
}
