import QtQuick

// Which service of the agency?
PageFrame {
    id: page

    required property KioskModel model

    title: qsTr("Layanan apa yang Anda butuhkan?")
    subtitle: qsTr("%1 · Langkah 2 dari 3").arg(model.agency)
    symbol: model.agencySymbol
    backText: qsTr("Ganti instansi")
    onBack: model.goBack()

    ChoiceGrid {
        anchors.fill: parent
        cards: page.model.services
        prefix: "service-"
        mostColumns: page.wide ? 3 : 2
        mostHeight: 184
        onChosen: key => page.model.chooseService(key)
    }
}
