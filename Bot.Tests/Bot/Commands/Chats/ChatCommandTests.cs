using EcomBot.Tests.Builders;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Commands.Chats;

/// <summary><c>chat</c> as somebody at a terminal runs it.</summary>
public sealed class ChatCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ChatCommandTests() => Assert.NotNull(LearntIntents.Model);

    [Fact]
    public async Task The_bot_of_the_terminal_finds_an_order_and_numbers_its_buttons()
    {
        var (exitCode, said) = await ChatAsync("where is my order?\nana.silva@example.com\n5\n", "--locale", "en-GB");

        Assert.Equal(0, exitCode);
        Assert.Contains("  1. Where is my order?", said);
        Assert.Contains("  5. #W2611340: Gift Box of Teas", said);
        Assert.Contains("- Gift Box of Teas (herbal), $29.00", said);
    }

    [Fact]
    public async Task The_terminal_speaks_the_language_that_it_is_told()
    {
        var (_, said) = await ChatAsync("", "--locale", "zh-Hans");

        Assert.Contains("您", said);
    }

    [Fact]
    public async Task A_transcript_that_goes_as_written_ends_well()
    {
        var (exitCode, said) = await ReplayAsync("**Bot:** … herbal …");

        Assert.True(exitCode == 0, said);
    }

    [Fact]
    public async Task A_transcript_that_goes_otherwise_is_shown_and_ends_with_1()
    {
        var (exitCode, said) = await ReplayAsync("**Bot:** … earl grey …");

        Assert.Equal(1, exitCode);
        Assert.Contains("expected: … earl grey …", said);
        Assert.Contains("but said: Order #W2611340 is on its way to you.", said);
    }

    [Fact]
    public async Task A_transcript_of_another_shop_asks_for_its_folder()
    {
        await File.WriteAllTextAsync(_folder["chat.md"], "# In the retail store\n\n- shop: retail\n\n**Customer:** hello\n");

        var (exitCode, said) = await ChatAsync("", "--replay", _folder["chat.md"]);

        Assert.Equal(1, exitCode);
        Assert.Contains("--store FOLDER", said);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(int ExitCode, string Said)> ReplayAsync(string reply)
    {
        await File.WriteAllTextAsync(_folder["chat.md"], $"""
            # Ana asks for her tea

            - customer: ana.silva@example.com

            **Customer:** where is my order #W2611340?

            {reply}

            ## Afterwards

            - Nothing changed.
            """);
        return await ChatAsync("", "--replay", _folder["chat.md"]);
    }

    private Task<(int ExitCode, string Said)> ChatAsync(string typed, params string[] arguments) =>
        BotProcess.TypeAsync(_folder["data"], typed, ["chat", .. arguments]);
}
