using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Languages;

/// <summary>Remembers the language of a conversation.</summary>
public sealed class LanguageMemory(ConversationState conversation)
{
    /// <summary>Where the language stands in the conversation's state.</summary>
    public const string Property = "language";

    private readonly IStatePropertyAccessor<string> _chosen = conversation.CreateProperty<string>(Property);
    private readonly IStatePropertyAccessor<string> _written = conversation.CreateProperty<string>("languageWritten");

    /// <summary>The tag of the language; null before one is chosen.</summary>
    public Task<string?> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _chosen.GetAsync(turnContext, () => null!, cancellationToken)!;

    /// <summary>Chooses the language.</summary>
    public async Task SetAsync(ITurnContext turnContext, string tag, CancellationToken cancellationToken)
    {
        await _chosen.SetAsync(turnContext, tag, cancellationToken);
        await _written.SetAsync(turnContext, tag, cancellationToken);
    }

    /// <summary>Takes a language for want of a better one: the first message that is surely written in another decides.</summary>
    public Task AssumeAsync(ITurnContext turnContext, string tag, CancellationToken cancellationToken) => _chosen.SetAsync(turnContext, tag, cancellationToken);

    /// <summary>Whether the customer never chose the language, neither by words nor by writing in it.</summary>
    public async Task<bool> IsAssumedAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        await _written.GetAsync(turnContext, () => null!, cancellationToken) is null;

    /// <summary>Notes the language that a message is surely written in.</summary>
    /// <returns>Whether the one before was written in it too.</returns>
    public async Task<bool> IsAgainAsync(ITurnContext turnContext, string tag, CancellationToken cancellationToken)
    {
        var before = await _written.GetAsync(turnContext, () => null!, cancellationToken);
        if (before != tag)
        {
            await _written.SetAsync(turnContext, tag, cancellationToken);
        }
        return before == tag;
    }
}
