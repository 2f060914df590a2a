using EcomBot.Bot.Commands.Chats;

namespace EcomBot.Tests.Bot.Commands.Chats;

public sealed class TranscriptReaderTests
{
    private const string Written = """
        # Ana asks twice

        - shop: sample
        - tasks: OrderLookup, Invoice
        - language: de

        **Customer joins**

        **Bot:** Hello!
        [Where is my order?]

        **Customer:** first line
        second line

        **Bot:** One.

        Two.

        **Later:** 01:00:00

        **Customer presses:** Where is my order?

        ## Afterwards

        - CancelOrder
          - Order #W1: status: pending → cancelled

        """;

    [Fact]
    public void What_is_read_is_written_as_it_was()
    {
        Assert.Equal(Written, TranscriptWriter.Write(TranscriptReader.Read(Written)));
    }

    [Fact]
    public void Everybody_says_all_lines_up_to_the_next_speaker()
    {
        var transcript = TranscriptReader.Read(Written);

        Assert.Equal(
            [Speaker.Joins, Speaker.Bot, Speaker.Customer, Speaker.Bot, Speaker.Later, Speaker.Presses], transcript.Lines.Select(line => line.Who));
        Assert.Equal("first line\nsecond line", transcript.Lines[2].Text);
        Assert.Equal("One.\n\nTwo.", transcript.Lines[3].Text);
        Assert.Equal(12, transcript.Lines[2].Number);
    }

    [Fact]
    public void Settings_are_read_by_name()
    {
        var transcript = TranscriptReader.Read(Written);

        Assert.Equal("de", transcript.Language);
        Assert.Equal(["OrderLookup", "Invoice"], transcript.All("tasks"));
        Assert.Null(transcript.Customer);
        Assert.Equal(2, transcript.Changes!.Count);
    }

    [Theory]
    [InlineData("no heading\n\n**Customer:** hello")]
    [InlineData("# Nobody speaks\n\n- shop: sample")]
    [InlineData("# A setting without a name\n\nshop sample\n\n**Customer:** hello")]
    [InlineData("# A change that is none\n\n**Customer:** hello\n\n## Afterwards\n\nall is well")]
    public void What_does_not_follow_the_format_is_refused(string text)
    {
        Assert.Throws<TranscriptException>(() => TranscriptReader.Read(text));
    }
}
