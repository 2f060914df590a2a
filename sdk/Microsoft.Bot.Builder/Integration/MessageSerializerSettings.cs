using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration;

/// <summary>How the bodies of requests and responses are written as JSON.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.integration.messageserializersettings"/>
public static class MessageSerializerSettings
{
    private static readonly ReadOnlyJsonContractResolver Contracts = new();

    /// <summary>Makes settings that the caller may change.</summary>
    /// <returns>The settings.</returns>
    public static JsonSerializerSettings Create() => new()
    {
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = Contracts,
        Converters = [new Iso8601TimeSpanConverter()],
        MaxDepth = null,
    };
}
