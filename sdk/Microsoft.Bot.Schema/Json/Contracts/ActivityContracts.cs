using Schema = Microsoft.Bot.Schema;

namespace Microsoft.Bot.Schema.Json;

/// <summary>How activities, what only they hold and what holds them are read and written.</summary>
internal static class ActivityContracts
{
    internal static JsonContract<Schema.MessageReaction> MessageReaction { get; } = new JsonContract<Schema.MessageReaction>()
        .Has("type", Text.Known, o => o.Type, (o, v) => o.Type = v);

    internal static JsonContract<Schema.TextHighlight> TextHighlight { get; } = new JsonContract<Schema.TextHighlight>()
        .Has("text", Text.Free, o => o.Text, (o, v) => o.Text = v)
        .Has("occurrence", Number.Instance, o => o.Occurrence, (o, v) => o.Occurrence = v);

    internal static JsonContract<Schema.SemanticAction> SemanticAction { get; } = new JsonContract<Schema.SemanticAction>()
        .Has("id", Text.Free, o => o.Id, (o, v) => o.Id = v)
        .Has("entities", new NamedValues<Entity>(EntityContracts.Entity), o => o.Entities, (o, v) => o.Entities = v)
        .Has("state", Text.Free, o => o.State, (o, v) => o.State = v);

    internal static JsonContract<Schema.SuggestedActions> SuggestedActions { get; } = new JsonContract<Schema.SuggestedActions>()
        .Has("to", new Listing<string>(Text.Free), o => o.To, (o, v) => o.To = v)
        .Has("actions", new Listing<CardAction>(CardContracts.CardAction), o => o.Actions, (o, v) => o.Actions = v);

    internal static JsonContract<Schema.Activity> Activity { get; } = new JsonContract<Schema.Activity>()
        .Has("type", Text.Known, o => o.Type, (o, v) => o.Type = v)
        .Has("id", Text.Free, o => o.Id, (o, v) => o.Id = v)
        .Has("timestamp", Time.Instance, o => o.Timestamp, (o, v) => o.Timestamp = v)
        .Has("localTimestamp", Time.Instance, o => o.LocalTimestamp, (o, v) => o.LocalTimestamp = v)
        .Has("localTimezone", Text.Known, o => o.LocalTimezone, (o, v) => o.LocalTimezone = v)
        .Has("serviceUrl", Text.Free, o => o.ServiceUrl, (o, v) => o.ServiceUrl = v)
        .Has("channelId", Text.Known, o => o.ChannelId, (o, v) => o.ChannelId = v)
        .Has("from", AddressContracts.ChannelAccount, o => o.From, (o, v) => o.From = v)
        .Has("conversation", AddressContracts.ConversationAccount, o => o.Conversation, (o, v) => o.Conversation = v)
        .Has("recipient", AddressContracts.ChannelAccount, o => o.Recipient, (o, v) => o.Recipient = v)
        .Has("textFormat", Text.Known, o => o.TextFormat, (o, v) => o.TextFormat = v)
        .Has("attachmentLayout", Text.Known, o => o.AttachmentLayout, (o, v) => o.AttachmentLayout = v)
        .Has("membersAdded", new Listing<ChannelAccount>(AddressContracts.ChannelAccount), o => o.MembersAdded, (o, v) => o.MembersAdded = v)
        .Has("membersRemoved", new Listing<ChannelAccount>(AddressContracts.ChannelAccount), o => o.MembersRemoved, (o, v) => o.MembersRemoved = v)
        .Has("reactionsAdded", new Listing<Schema.MessageReaction>(MessageReaction), o => o.ReactionsAdded, (o, v) => o.ReactionsAdded = v)
        .Has("reactionsRemoved", new Listing<Schema.MessageReaction>(MessageReaction), o => o.ReactionsRemoved, (o, v) => o.ReactionsRemoved = v)
        .Has("topicName", Text.Free, o => o.TopicName, (o, v) => o.TopicName = v)
        .Has("historyDisclosed", Flag.Instance, o => o.HistoryDisclosed, (o, v) => o.HistoryDisclosed = v)
        .Has("locale", Text.Known, o => o.Locale, (o, v) => o.Locale = v)
        .Has("text", Text.Free, o => o.Text, (o, v) => o.Text = v)
        .Has("speak", Text.Free, o => o.Speak, (o, v) => o.Speak = v)
        .Has("inputHint", Text.Known, o => o.InputHint, (o, v) => o.InputHint = v)
        .Has("summary", Text.Free, o => o.Summary, (o, v) => o.Summary = v)
        .Has("suggestedActions", SuggestedActions, o => o.SuggestedActions, (o, v) => o.SuggestedActions = v)
        .Has("attachments", new Listing<Attachment>(CardContracts.Attachment), o => o.Attachments, (o, v) => o.Attachments = v)
        .Has("entities", new Listing<Entity>(EntityContracts.Entity), o => o.Entities, (o, v) => o.Entities = v)
        .Has("channelData", Any.Instance, o => o.ChannelData, (o, v) => o.ChannelData = v)
        .Has("action", Text.Known, o => o.Action, (o, v) => o.Action = v)
        .Has("replyToId", Text.Free, o => o.ReplyToId, (o, v) => o.ReplyToId = v)
        .Has("label", Text.Free, o => o.Label, (o, v) => o.Label = v)
        .Has("valueType", Text.Free, o => o.ValueType, (o, v) => o.ValueType = v)
        .Has("value", Any.Instance, o => o.Value, (o, v) => o.Value = v)
        .Has("name", Text.Free, o => o.Name, (o, v) => o.Name = v)
        .Has("relatesTo", AddressContracts.ConversationReference, o => o.RelatesTo, (o, v) => o.RelatesTo = v)
        .Has("code", Text.Free, o => o.Code, (o, v) => o.Code = v)
        .Has("expiration", Time.Instance, o => o.Expiration, (o, v) => o.Expiration = v)
        .Has("importance", Text.Known, o => o.Importance, (o, v) => o.Importance = v)
        .Has("deliveryMode", Text.Known, o => o.DeliveryMode, (o, v) => o.DeliveryMode = v)
        .Has("listenFor", new Listing<string>(Text.Free), o => o.ListenFor, (o, v) => o.ListenFor = v)
        .Has("textHighlights", new Listing<Schema.TextHighlight>(TextHighlight), o => o.TextHighlights, (o, v) => o.TextHighlights = v)
        .Has("semanticAction", SemanticAction, o => o.SemanticAction, (o, v) => o.SemanticAction = v)
        .Has("callerId", Text.Free, o => o.CallerId, (o, v) => o.CallerId = v)
        .HasUnknown(o => o.PropertiesOrNull, o => o.Properties);

    internal static JsonContract<Schema.ExpectedReplies> ExpectedReplies { get; } = new JsonContract<Schema.ExpectedReplies>()
        .Has("activities", new Listing<Schema.Activity>(Activity), o => o.Activities, (o, v) => o.Activities = v);

    internal static JsonContract<Schema.ConversationParameters> ConversationParameters { get; } = new JsonContract<Schema.ConversationParameters>()
        .Has("isGroup", Flag.Instance, o => o.IsGroup, (o, v) => o.IsGroup = v)
        .Has("bot", AddressContracts.ChannelAccount, o => o.Bot, (o, v) => o.Bot = v)
        .Has("members", new Listing<ChannelAccount>(AddressContracts.ChannelAccount), o => o.Members, (o, v) => o.Members = v)
        .Has("topicName", Text.Free, o => o.TopicName, (o, v) => o.TopicName = v)
        .Has("activity", Activity, o => o.Activity, (o, v) => o.Activity = v)
        .Has("channelData", Any.Instance, o => o.ChannelData, (o, v) => o.ChannelData = v)
        .Has("tenantId", Text.Free, o => o.TenantId, (o, v) => o.TenantId = v);
}
