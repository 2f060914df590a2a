using System.Buffers;
using System.Text.Json;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Activities as UTF-8 JSON.</summary>
internal static class ActivityJson
{
    /// <summary>Reads an activity; null for an empty text or a null.</summary>
    /// <exception cref="JsonSerializationException">The text is no JSON or no activity. Names path and place.</exception>
    internal static Activity Read(ReadOnlySpan<byte> utf8) => SchemaJson.Read<Activity>(utf8);

    /// <summary>Reads an activity from a text that came in pieces.</summary>
    /// <exception cref="JsonSerializationException">The text is no JSON or no activity. Names path and place.</exception>
    internal static Activity Read(in ReadOnlySequence<byte> utf8) => SchemaJson.Read<Activity>(utf8);

    /// <summary>Writes an activity, without its nulls.</summary>
    internal static void Write(IBufferWriter<byte> output, Activity activity) => SchemaJson.Write(output, activity);

    /// <summary>Writes an activity, without its nulls.</summary>
    internal static void Write(Utf8JsonWriter json, Activity activity) => SchemaJson.Write(json, activity);
}
