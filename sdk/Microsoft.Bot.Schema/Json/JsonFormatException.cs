using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>What is wrong with a JSON text, and where; collects the path while it passes from the inside out.</summary>
internal sealed class JsonFormatException(string message, Exception cause = null) : Exception(message, cause)
{
    private string _path = "";

    /// <summary>Whether an exception says that a text is no JSON or not the JSON that was expected.</summary>
    internal static bool Covers(Exception exception) => exception
        is JsonFormatException or System.Text.Json.JsonException or JsonReaderException
        or InvalidOperationException or FormatException or ArgumentException or OverflowException;

    /// <summary>The exception itself, or what it says as one of these.</summary>
    internal static JsonFormatException From(Exception exception) =>
        exception as JsonFormatException ?? new JsonFormatException(exception.Message, exception);

    /// <summary>Says that the error is in a property.</summary>
    internal JsonFormatException In(string property)
    {
        _path = _path.Length == 0 || _path[0] == '[' ? property + _path : property + "." + _path;
        return this;
    }

    /// <summary>Says that the error is in an item of a list.</summary>
    internal JsonFormatException In(int index)
    {
        _path = _path.Length == 0 || _path[0] == '[' ? $"[{index}]{_path}" : $"[{index}].{_path}";
        return this;
    }

    /// <summary>The exception that callers know from the published packages' serializer.</summary>
    internal JsonSerializationException ToPublished()
    {
        var at = InnerException as System.Text.Json.JsonException;
        return new JsonSerializationException(
            $"{Message.TrimEnd('.')}. Path '{_path}'.",
            _path,
            (int)(at?.LineNumber + 1 ?? 0),
            (int)(at?.BytePositionInLine + 1 ?? 0),
            this);
    }
}
