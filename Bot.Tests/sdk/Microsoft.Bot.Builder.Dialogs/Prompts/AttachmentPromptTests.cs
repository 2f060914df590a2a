using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class AttachmentPromptTests
{
    private static Activity Photo => new() { Type = ActivityTypes.Message, Attachments = [new Attachment { Content = "photo" }] };

    [Fact]
    public async Task A_message_with_attachments_answers() =>
        await new DialogConversation().Ask(new AttachmentPrompt("p"), DialogConversation.Question("A photo?"), files => $"{files[0].Content}")
            .Test("hi", "A photo?").Send(Photo).AssertReply("photo").StartTestAsync();

    [Fact]
    public async Task A_message_without_is_asked_again() =>
        await new DialogConversation().Ask(new AttachmentPrompt("p"), DialogConversation.Question("A photo?", "Please?"), files => $"{files.Count}")
            .Test("hi", "A photo?").Test("later", "Please?").Send(Photo).AssertReply("1").StartTestAsync();

    [Fact]
    public async Task A_validator_refuses_attachments() =>
        await new DialogConversation().Ask(
                new AttachmentPrompt("p", (context, _) => Task.FromResult(context.Recognized.Value?.Count > 1)),
                DialogConversation.Question("Photos?", "Two!"),
                files => $"{files.Count}")
            .Test("hi", "Photos?").Send(Photo).AssertReply("Two!").StartTestAsync();
}
