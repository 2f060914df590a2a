using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <content>What an activity holds, in types of the caller's.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.activity"/>
public partial class Activity
{
    /// <inheritdoc/>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData != null;

    /// <inheritdoc/>
    public Mention[] GetMentions() =>
        Entities?
            .Where(entity => string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity as Mention ?? entity.GetAs<Mention>())
            .ToArray()
        ?? [];

    /// <inheritdoc/>
    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT data => data,
        JObject data => data.ToObject<TypeT>(),
        _ => throw new InvalidCastException(
            $"The channel data is a {ChannelData.GetType()}, neither a {typeof(TypeT)} nor a {typeof(JObject)}."),
    };

    /// <inheritdoc/>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        try
        {
            instance = GetChannelData<TypeT>();
            return ChannelData != null;
        }
        catch (Exception exception) when (exception is InvalidCastException or JsonException
            or ArgumentException or FormatException or OverflowException)
        {
            return false;
        }
    }
}
