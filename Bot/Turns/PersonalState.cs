using Microsoft.Bot.Builder;

namespace EcomBot.Bot.Turns;

/// <summary>The state of a conversation, kept under the name that turns give it.</summary>
internal sealed class PersonalState(IStorage storage) : ConversationState(storage)
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) => ConversationKey.Of(turnContext.Activity).ToString();
}
