import zipfile
W='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
def run(t): return f'<w:r><w:t xml:space="preserve">{t}</w:t></w:r>'
def fld(name,ff,code,res=''):
    return (f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{name}"/><w:enabled/><w:calcOnExit w:val="0"/>{ff}</w:ffData></w:fldChar></w:r>'
      f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(res) if res else ""}<w:r><w:fldChar w:fldCharType="end"/></w:r>')
def tc(x): return f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>{x}</w:tc>'
def p(x): return f'<w:p>{x}</w:p>'
inner='<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="1500"/><w:gridCol w:w="1500"/></w:tblGrid><w:tr>'+tc(p(run('Being healthy')))+tc(p(run('3')))+'</w:tr></w:tbl>'
body=(p(run('Dear Ms Barr'))+
 p(run('Met in full ')+fld('C1','<w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked/></w:checkBox>','FORMCHECKBOX')+run(' or not ')+fld('C2','<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>','FORMCHECKBOX'))+
 p(run('Judged ')+fld('D1','<w:ddList><w:result w:val="1"/><w:listEntry w:val="good"/><w:listEntry w:val="adequate"/></w:ddList>','FORMDROPDOWN')+run(' by ')+fld('T1','<w:textInput/>','FORMTEXT','Ms Marrow'))+
 '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="6000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr>'+tc(p(run('Grades'))+inner+p(run('End of grades')))+tc(p(run('Beside them')))+'</w:tr></w:tbl>'+p(run('Yours sincerely'))+
 '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>')
z=zipfile.ZipFile('forms.docx','w')
z.writestr('[Content_Types].xml','<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
z.writestr('_rels/.rels','<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
z.writestr('word/document.xml',f'<w:document {W}><w:body>{body}</w:body></w:document>')
z.close()
