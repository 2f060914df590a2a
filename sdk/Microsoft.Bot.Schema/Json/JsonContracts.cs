using System.Collections.Frozen;

namespace Microsoft.Bot.Schema.Json;

/// <summary>The classes that are read and written without reflection.</summary>
internal static class JsonContracts
{
    private static readonly FrozenDictionary<Type, IJsonContract> ByOwner = new IJsonContract[]
    {
        ActivityContracts.MessageReaction,
        ActivityContracts.TextHighlight,
        ActivityContracts.SemanticAction,
        ActivityContracts.SuggestedActions,
        ActivityContracts.Activity,
        ActivityContracts.ExpectedReplies,
        ActivityContracts.ConversationParameters,
        AddressContracts.ChannelAccount,
        AddressContracts.ConversationAccount,
        AddressContracts.ConversationReference,
        AddressContracts.ResourceResponse,
        AddressContracts.ConversationResourceResponse,
        CardContracts.Attachment,
        CardContracts.CardAction,
        CardContracts.CardImage,
        CardContracts.HeroCard,
        CardContracts.ThumbnailCard,
        CardContracts.SigninCard,
        CardContracts.OAuthCard,
        EntityContracts.Entity,
        TokenContracts.TokenResponse,
        TokenContracts.TokenExchangeResource,
        TokenContracts.TokenPostResource,
        TokenContracts.TokenExchangeInvokeRequest,
        TokenContracts.TokenExchangeInvokeResponse,
    }.ToFrozenDictionary(contract => contract.Owner);

    /// <summary>All of them.</summary>
    internal static IEnumerable<IJsonContract> All => ByOwner.Values;

    /// <summary>The contract of exactly this class, or null when it has none.</summary>
    internal static IJsonContract Find(Type owner) => ByOwner.GetValueOrDefault(owner);
}
