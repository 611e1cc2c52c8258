using System.Runtime.InteropServices;

namespace Entente.Cli.Rendering;

/// <summary>The standard output as it is, for an answer and then the end.</summary>
/// <remarks>
/// Before its first byte the stream of <see cref="Console"/> prepares a terminal for reading keys and starts a thread for signals. A program that
/// only answers needs neither, and a brief would spend a twentieth of its time on them.
/// </remarks>
internal sealed unsafe partial class StandardOutput : Stream
{
    private const int Descriptor = 1;

    public static Stream Open() => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new StandardOutput();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            int written;
            fixed (byte* start = buffer)
                written = (int)WriteTo(Descriptor, start, buffer.Length);
            if (written < 0)
            {
                // A reader that has gone, a pipe that is full, a disk that is: the console's stream knows what each of them means.
                Console.OpenStandardOutput().Write(buffer);
                return;
            }
            buffer = buffer[written..];
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint WriteTo(int descriptor, byte* bytes, nint count);
}
