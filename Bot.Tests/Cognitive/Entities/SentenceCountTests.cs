namespace EcomBot.Tests.Cognitive.Entities;

public sealed class SentenceCountTests
{
    private const int Fewest = 30;

    [Fact]
    public void Every_kind_of_entity_is_tried_on_at_least_thirty_sentences()
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cognitive", "Entities", "Sentences"), "*.txt");

        Assert.True(files.Length > 20, $"Only {files.Length} kinds have sentences.");
        Assert.All(files, file => Assert.True(SentenceFile.Of(Path.GetFileNameWithoutExtension(file)).Count >= Fewest, file));
    }
}
