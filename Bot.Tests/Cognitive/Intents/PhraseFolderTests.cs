using EcomBot.Cognitive.Intents;

namespace EcomBot.Tests.Cognitive.Intents;

public sealed class PhraseFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("phrases").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_phrase_is_a_line_of_the_file_of_its_intent_and_language()
    {
        Write("zh-Hans", "CancelOrder", "# said often", "", "取消订单", "取消{order}");
        Write("en", "Thanks", "  thanks  ");

        Assert.Equal(
            [new("Thanks", "en", "thanks"), new("CancelOrder", "zh", "取消订单"), new("CancelOrder", "zh", "取消{order}")],
            PhraseFolder.Read(_folder));
    }

    [Theory]
    [InlineData("cancel {oder}", "{oder}")]
    [InlineData("cancel {order", "{order}")]
    public void A_slot_that_does_not_exist_is_named_with_file_and_line(string phrase, string slot)
    {
        Write("en", "CancelOrder", "cancel it", phrase);

        var fault = Assert.Throws<FormatException>(() => PhraseFolder.Read(_folder));

        Assert.Contains(slot, fault.Message, StringComparison.Ordinal);
        Assert.Contains("CancelOrder.txt, line 2", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_named() =>
        Assert.Contains("nowhere", Assert.Throws<DirectoryNotFoundException>(() => PhraseFolder.Read("nowhere")).Message, StringComparison.Ordinal);

    private void Write(string language, string intent, params string[] lines)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, language, "intents")).FullName;
        File.WriteAllLines(Path.Combine(folder, intent + ".txt"), lines);
    }
}
