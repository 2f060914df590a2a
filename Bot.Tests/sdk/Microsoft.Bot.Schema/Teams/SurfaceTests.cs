using Microsoft.Bot.Schema.Converters;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Schema.Teams;

public sealed class SurfaceTests
{
    [Fact]
    public void A_notification_is_written_as_Teams_reads_it()
    {
        var notification = new TargetedMeetingNotification(new TargetedMeetingNotificationValue
        {
            Recipients = ["29:1"],
            Surfaces =
            [
                new MeetingStageSurface<TaskModuleContinueResponse>
                {
                    Content = new TaskModuleContinueResponse(new TaskModuleTaskInfo("Title", url: "https://example.org")),
                },
                new MeetingTabIconSurface { TabEntityId = "tab" },
            ],
        })
        {
            ChannelData = new MeetingNotificationChannelData
            {
                OnBehalfOfList = [new OnBehalfOf { MentionType = "person", Mri = "29:2", DisplayName = "Ana" }],
            },
        };

        var json = JsonConvert.SerializeObject(
            notification, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

        Assert.True(JToken.DeepEquals(JObject.Parse(json), JObject.Parse(
            """
            {
              "type": "targetedMeetingNotification",
              "value": {
                "recipients": ["29:1"],
                "surfaces": [
                  {
                    "surface": "meetingStage", "contentType": "task",
                    "content": {"type": "continue", "value": {"title": "Title", "url": "https://example.org"}}
                  },
                  {"surface": "meetingTabIcon", "tabEntityId": "tab"}
                ]
              },
              "channelData": {
                "OnBehalfOf": [{"itemid": 0, "mentionType": "person", "mri": "29:2", "displayName": "Ana"}]
              }
            }
            """)), json);
    }

    [Fact]
    public void Surfaces_are_read_as_what_they_say_they_are()
    {
        var value = JsonConvert.DeserializeObject<TargetedMeetingNotificationValue>(
            """
            {"surfaces":[{"surface":"meetingStage","contentType":"task","content":{"value":{"title":"T"}}},
            {"surface":"meetingTabIcon","tabEntityId":"tab"},null]}
            """)!;

        Assert.Equal("T", Assert.IsType<MeetingStageSurface<TaskModuleContinueResponse>>(value.Surfaces[0]).Content.Value.Title);
        Assert.Equal("tab", Assert.IsType<MeetingTabIconSurface>(value.Surfaces[1]).TabEntityId);
        Assert.Null(value.Surfaces[2]);
    }

    [Theory]
    [InlineData("""{"surface":"wall"}""")]
    [InlineData("""{}""")]
    [InlineData("""{"surface":"meetingStage","contentType":"dance"}""")]
    public void A_surface_of_another_kind_is_refused(string json) =>
        Assert.Throws<ArgumentException>(() => JsonConvert.DeserializeObject<Surface>(json));

    [Fact]
    public void The_converter_reads_surfaces_alone_and_writes_nothing()
    {
        var converter = new SurfaceConverter();

        Assert.True(converter.CanConvert(typeof(Surface)));
        Assert.True(converter.CanConvert(typeof(MeetingTabIconSurface)));
        Assert.False(converter.CanConvert(typeof(string)));
        Assert.True(converter.CanRead);
        Assert.False(converter.CanWrite);
        Assert.Throws<NotSupportedException>(() => converter.WriteJson(null!, null!, null!));
    }
}
