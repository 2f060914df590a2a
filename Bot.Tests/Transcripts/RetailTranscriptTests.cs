using EcomBot.Tests.Shared;

namespace EcomBot.Tests.Transcripts;

/// <summary>The conversations of this folder that are held in the retail store.</summary>
public sealed class RetailTranscriptTests(TranscriptStage stage) : IClassFixture<TranscriptStage>
{
    public static TheoryData<string> Conversations => TranscriptFiles.In("retail");

    [SharedTheory]
    [MemberData(nameof(Conversations))]
    public Task It_goes_as_written(string conversation) => stage.CheckAsync(conversation);
}
