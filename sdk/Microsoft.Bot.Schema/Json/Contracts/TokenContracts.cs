using Schema = Microsoft.Bot.Schema;

namespace Microsoft.Bot.Schema.Json;

/// <summary>How sign-in and tokens are read and written.</summary>
internal static class TokenContracts
{
    internal static JsonContract<Schema.TokenResponse> TokenResponse { get; } = new JsonContract<Schema.TokenResponse>()
        .Has("channelId", Text.Known, o => o.ChannelId, (o, v) => o.ChannelId = v)
        .Has("connectionName", Text.Free, o => o.ConnectionName, (o, v) => o.ConnectionName = v)
        .Has("token", Text.Free, o => o.Token, (o, v) => o.Token = v)
        .Has("expiration", Text.Free, o => o.Expiration, (o, v) => o.Expiration = v)
        .HasUnknown(o => o.PropertiesOrNull, o => o.Properties);

    internal static JsonContract<Schema.TokenExchangeResource> TokenExchangeResource { get; } = new JsonContract<Schema.TokenExchangeResource>()
        .Has("id", Text.Free, o => o.Id, (o, v) => o.Id = v)
        .Has("uri", Text.Free, o => o.Uri, (o, v) => o.Uri = v)
        .Has("providerId", Text.Free, o => o.ProviderId, (o, v) => o.ProviderId = v);

    internal static JsonContract<Schema.TokenPostResource> TokenPostResource { get; } = new JsonContract<Schema.TokenPostResource>()
        .Has("sasUrl", Text.Free, o => o.SasUrl, (o, v) => o.SasUrl = v);

    internal static JsonContract<Schema.TokenExchangeInvokeRequest> TokenExchangeInvokeRequest { get; } = new JsonContract<Schema.TokenExchangeInvokeRequest>()
        .Has("id", Text.Free, o => o.Id, (o, v) => o.Id = v)
        .Has("connectionName", Text.Free, o => o.ConnectionName, (o, v) => o.ConnectionName = v)
        .Has("token", Text.Free, o => o.Token, (o, v) => o.Token = v)
        .HasUnknown(o => o.PropertiesOrNull, o => o.Properties);

    internal static JsonContract<Schema.TokenExchangeInvokeResponse> TokenExchangeInvokeResponse { get; } =
        new JsonContract<Schema.TokenExchangeInvokeResponse>()
        .Has("id", Text.Free, o => o.Id, (o, v) => o.Id = v)
        .Has("connectionName", Text.Free, o => o.ConnectionName, (o, v) => o.ConnectionName = v)
        .Has("failureDetail", Text.Free, o => o.FailureDetail, (o, v) => o.FailureDetail = v)
        .HasUnknown(o => o.PropertiesOrNull, o => o.Properties);
}
