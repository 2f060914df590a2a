using Schema = Microsoft.Bot.Schema;

namespace Microsoft.Bot.Schema.Json;

/// <summary>How who talks where: accounts, conversations and the answers of the connector service are read and written.</summary>
internal static class AddressContracts
{
    internal static JsonContract<Schema.ChannelAccount> ChannelAccount { get; } = new JsonContract<Schema.ChannelAccount>()
        .Has("id", Text.Free, o => o.Id, (o, v) => o.Id = v)
        .Has("name", Text.Free, o => o.Name, (o, v) => o.Name = v)
        .Has("aadObjectId", Text.Free, o => o.AadObjectId, (o, v) => o.AadObjectId = v)
        .Has("role", Text.Known, o => o.Role, (o, v) => o.Role = v)
        .HasUnknown(o => o.PropertiesOrNull, o => o.Properties);

    internal static JsonContract<Schema.ConversationAccount> ConversationAccount { get; } = new JsonContract<Schema.ConversationAccount>()
        .Has("isGroup", Flag.Instance, o => o.IsGroup, (o, v) => o.IsGroup = v)
        .Has("conversationType", Text.Known, o => o.ConversationType, (o, v) => o.ConversationType = v)
        .Has("id", Text.Free, o => o.Id, (o, v) => o.Id = v)
        .Has("name", Text.Free, o => o.Name, (o, v) => o.Name = v)
        .Has("aadObjectId", Text.Free, o => o.AadObjectId, (o, v) => o.AadObjectId = v)
        .Has("role", Text.Known, o => o.Role, (o, v) => o.Role = v)
        .Has("tenantId", Text.Free, o => o.TenantId, (o, v) => o.TenantId = v)
        .HasUnknown(o => o.PropertiesOrNull, o => o.Properties);

    internal static JsonContract<Schema.ConversationReference> ConversationReference { get; } = new JsonContract<Schema.ConversationReference>()
        .Has("activityId", Text.Free, o => o.ActivityId, (o, v) => o.ActivityId = v)
        .Has("user", ChannelAccount, o => o.User, (o, v) => o.User = v)
        .Has("bot", ChannelAccount, o => o.Bot, (o, v) => o.Bot = v)
        .Has("conversation", ConversationAccount, o => o.Conversation, (o, v) => o.Conversation = v)
        .Has("channelId", Text.Known, o => o.ChannelId, (o, v) => o.ChannelId = v)
        .Has("locale", Text.Known, o => o.Locale, (o, v) => o.Locale = v)
        .Has("serviceUrl", Text.Free, o => o.ServiceUrl, (o, v) => o.ServiceUrl = v);

    internal static JsonContract<Schema.ResourceResponse> ResourceResponse { get; } = new JsonContract<Schema.ResourceResponse>()
        .Has("id", Text.Free, o => o.Id, (o, v) => o.Id = v);

    internal static JsonContract<Schema.ConversationResourceResponse> ConversationResourceResponse { get; } =
        new JsonContract<Schema.ConversationResourceResponse>()
        .Has("activityId", Text.Free, o => o.ActivityId, (o, v) => o.ActivityId = v)
        .Has("serviceUrl", Text.Free, o => o.ServiceUrl, (o, v) => o.ServiceUrl = v)
        .Has("id", Text.Free, o => o.Id, (o, v) => o.Id = v);
}
