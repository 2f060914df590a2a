using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace EcomBot.Commerce.ImportExport;

/// <summary>Reads a file of JSON lines, one document a line, without ever holding more than one.</summary>
internal static class LineFile
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Gets each line that is not empty with its number and the bytes read so far.</summary>
    /// <exception cref="ImportException">A line is no JSON.</exception>
    public static async IAsyncEnumerable<ParsedLine> ReadAsync(
        string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        var lines = PipeReader.Create(stream, new(bufferSize: 1 << 16));
        var (number, bytes) = (0L, 0L);
        for (var ended = false; !ended;)
        {
            var read = await lines.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (TryTakeLine(ref rest, read.IsCompleted, out var line))
            {
                bytes += line.Length + 1;
                if (Parse(path, ++number, line) is { } document)
                {
                    yield return new(number, bytes, document);
                }
            }

            ended = read.IsCompleted;
            lines.AdvanceTo(rest.Start, rest.End);
        }
    }

    private static bool TryTakeLine(ref ReadOnlySequence<byte> rest, bool last, out ReadOnlySequence<byte> line)
    {
        line = rest;
        if (rest.PositionOf((byte)'\n') is { } end)
        {
            line = rest.Slice(0, end);
            rest = rest.Slice(rest.GetPosition(1, end));
            return true;
        }

        rest = last ? rest.Slice(rest.End) : rest;
        return last && line.Length > 0;
    }

    private static JsonDocument? Parse(string path, long number, ReadOnlySequence<byte> line)
    {
        var text = line.ToArray().AsMemory();
        text = number == 1 && text.Span.StartsWith(ByteOrderMark) ? text[ByteOrderMark.Length..] : text;
        try
        {
            return text.Span.Trim(" \t\r"u8).IsEmpty ? null : JsonDocument.Parse(text);
        }
        catch (JsonException exception)
        {
            throw new ImportException(Path.GetFileName(path), number, Field(exception),
                $"not a JSON record (byte {exception.BytePositionInLine + 1} of the line).", exception);
        }
    }

    private static string? Field(JsonException exception) => exception.Path?.TrimStart('$', '.') is { Length: > 0 } path ? path : null;
}

/// <summary>A line of a file.</summary>
internal sealed record ParsedLine(long Number, long BytesSoFar, JsonDocument Document);
