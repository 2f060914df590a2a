using EcomBot.Dialogs.Greeting;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Ratings;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Tasks.Reading;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Session;

/// <summary>What the bot says between tasks.</summary>
public sealed class Conversation(TaskDesk desk, TaskKinds kinds, Mood mood)
{
    /// <summary>Answers a message that asks for no task.</summary>
    internal async Task AnswerAsync(ITurnContext turnContext, Heard heard, ServiceMemory memory, CancellationToken cancellationToken)
    {
        var answer = await FindAsync(turnContext, heard, memory, cancellationToken);
        memory.Misses = answer is null ? memory.Misses + 1 : 0;
        if (answer is null)
        {
            TurnTasks.Of(turnContext).Miss();
        }
        if (answer is not null || !await OfferPersonIfStuckAsync(turnContext, memory, cancellationToken))
        {
            await turnContext.SendActivityAsync(answer ?? GreetingReplies.Help(), cancellationToken);
        }
    }

    /// <summary>Offers a person where messages are not understood or tasks fail, once a conversation.</summary>
    /// <returns>Whether it was offered.</returns>
    internal async Task<bool> OfferPersonIfStuckAsync(ITurnContext turnContext, ServiceMemory memory, CancellationToken cancellationToken)
    {
        if (kinds.For(Intents.TalkToPerson) is not { } person || memory.Handoff is not null || !mood.IsStuck(memory))
        {
            return false;
        }
        await turnContext.SendActivityAsync(SessionReplies.OfferPerson(person.Dialog, memory), cancellationToken);
        return true;
    }

    private async Task<IMessageActivity?> FindAsync(ITurnContext turnContext, Heard heard, ServiceMemory memory,
        CancellationToken cancellationToken) => heard switch
        {
            _ when NotWished.Is(heard.All.Text) => MessageFactory.Text(TaskReplies.Dropped()),
            { Command: ChatCommand.Stop or ChatCommand.Back } => Say("Session.NothingToDrop"),
            { Command: ChatCommand.StartOver } => MessageFactory.Text(TaskReplies.StartedOver()),
            { Command: ChatCommand.Wait } => MessageFactory.Text(TaskReplies.TakeYourTime()),
            { Command: ChatCommand.Help } => GreetingReplies.Help(),
            { TopIntent: Intents.Greet } => GreetingReplies.Welcome(),
            { TopIntent: Intents.Thank } => AndRating(GreetingReplies.YouAreWelcome(), memory),
            { TopIntent: Intents.Goodbye } => AndRating(GreetingReplies.Goodbye(), memory),
            _ => await desk.AnswerAsync(turnContext, heard, cancellationToken) is { } answer ? MessageFactory.Text(answer) : null,
        };

    // Whoever had something done is asked at the end, once.
    private static IMessageActivity AndRating(IMessageActivity reply, ServiceMemory memory) =>
        memory.Finished > 0 && memory.OfferOnce(RatingDialog.Offer) ? RatingReplies.Offer(reply.Text, memory) : reply;

    private static Activity Say(string key) => MessageFactory.Text(Texts.Say(key));
}
