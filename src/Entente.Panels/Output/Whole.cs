namespace Entente.Panels.Output;

/// <summary>Writes a file under another name and moves it to its place when it is whole.</summary>
internal static class Whole
{
    public static T Write<T>(string path, Func<FileStream, T> write)
    {
        string incoming = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            T result;
            using (var stream = new FileStream(incoming, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16))
                result = write(stream);
            File.Move(incoming, path, overwrite: true);
            return result;
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    public static void Write(string path, string text) => Write(path, stream =>
    {
        stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return 0;
    });
}
