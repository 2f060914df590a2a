using EcomBot.Bot.Turns;
using EcomBot.Dialogs.Audience;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Channels.Teams;

/// <summary>Takes from the turns of Teams what is no message, and from other channels of the Bot Framework what only Teams has given a name: invokes.</summary>
internal sealed class TeamsTurn(TeamsEvents events, TeamsPersons persons, ConversationState conversation, TimeProvider time) : ITurnStep
{
    private readonly IStatePropertyAccessor<TeamsMemory> _memory = conversation.CreateProperty<TeamsMemory>(TeamsMemory.Property);

    /// <inheritdoc/>
    public async Task<bool> TakeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Invoke && !TeamsNames.IsTeams(activity))
        {
            return false;
        }
        if (activity.IsReadByOthers() && activity.Recipient?.Id is { Length: > 0 } bot)
        {
            turnContext.TurnState.Set(new PersonalChat(TeamsNames.ChatWith(bot)));
        }
        if (activity.Type != ActivityTypes.Message)
        {
            await events.OnTurnAsync(turnContext, cancellationToken);
            return true;
        }
        await RememberAsync(turnContext, cancellationToken);
        return false;
    }

    private async Task RememberAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var memory = await _memory.GetAsync(turnContext, () => new(), cancellationToken);
        memory.LastMessage = activity.Id;
        memory.Photos += activity.Attachments?.Count(attachment => attachment.ContentType?.StartsWith("image/", StringComparison.Ordinal) == true) ?? 0;
        // Noted anew each day, since what is not used for long is forgotten.
        if (!activity.IsReadByOthers() && activity.From?.Id is { Length: > 0 } id && $"{id} {time.GetUtcNow():yyyy-MM-dd}" is var person
            && memory.Person != person)
        {
            memory.Person = person;
            await persons.KeepAsync(turnContext, cancellationToken);
        }
    }
}
