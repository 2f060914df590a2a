namespace EcomBot.Tests.Transcripts;

/// <summary>The conversations of this folder that are held in the sample shop.</summary>
public sealed class SampleShopTranscriptTests(TranscriptStage stage) : IClassFixture<TranscriptStage>
{
    public static TheoryData<string> Conversations => TranscriptFiles.In("sample");

    [Theory]
    [MemberData(nameof(Conversations))]
    public Task It_goes_as_written(string conversation) => stage.CheckAsync(conversation);
}
