using System.Buffers;
using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace EcomBot.Bot.Storage;

/// <summary>Objects as JSON text by Newtonsoft.Json, in buffers that are used again and again.</summary>
internal static class JsonText
{
    private const int Usual = 4 * 1024;
    private const int Largest = 64 * 1024;

    [ThreadStatic]
    private static StringBuilder? _idle;

    /// <summary>Prints an object.</summary>
    public static string Print(JsonSerializer serializer, object value)
    {
        var text = _idle ?? new(Usual);
        _idle = null;
        using (var writer = new JsonTextWriter(new StringWriter(text, CultureInfo.InvariantCulture)) { ArrayPool = CharPool.Instance })
        {
            serializer.Serialize(writer, value);
        }
        var printed = text.ToString();
        _idle = text.Capacity > Largest ? null : text.Clear();
        return printed;
    }

    /// <summary>Reads an object; null for an empty text or a null.</summary>
    /// <exception cref="JsonException">The text is no JSON, or not of that class; the message says where it breaks off.</exception>
    public static T? Parse<T>(JsonSerializer serializer, string json) where T : class
    {
        using var reader = new JsonTextReader(new StringReader(json)) { ArrayPool = CharPool.Instance };
        return serializer.Deserialize<T>(reader);
    }

    private sealed class CharPool : IArrayPool<char>
    {
        public static CharPool Instance { get; } = new();

        public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

        public void Return(char[]? array) => ArrayPool<char>.Shared.Return(array!);
    }
}
