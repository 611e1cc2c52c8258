namespace Entente.Web.Answers;

/// <summary>A file made for one answer, in a folder of its own; both are deleted when it is closed.</summary>
internal sealed class MadeFile(string folder, string path, string contentType) : IAsyncDisposable
{
    public string ContentType { get; } = contentType;

    public FileStream Content { get; } = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, useAsync: true);

    public async ValueTask DisposeAsync()
    {
        await Content.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
